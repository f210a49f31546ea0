package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.Alignment;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.ScriptConverter;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a Traditional text into Simplified. A Simplified text that quotes a Traditional name stays, and so does a
 * Simplified line (a site's own navigation, say) in a Traditional text.
 */
final class TraditionalScript implements RepairStep {
    private final ScriptConverter converter;

    TraditionalScript(ScriptConverter converter) {
        this.converter = converter;
    }

    @Override
    public boolean treats(Symptoms symptoms) {
        return symptoms.isTraditional();
    }

    @Override
    public Repaired repair(String text) {
        String converted = converter.toSimplified(text);
        StringBuilder clean = new StringBuilder(text.length());
        List<Repair> repairs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            if (isSimplified(text, start, end)) {
                clean.append(text, start, end);
            } else {
                clean.append(converted, start, end);
                note(text, converted, start, end, repairs);
            }
            start = end;
        }
        return new Repaired(clean.toString(), Alignment.identity(text.length()), repairs);
    }

    private static boolean isSimplified(String text, int start, int end) {
        int balance = 0;
        for (int i = start; i < end; i++) {
            int classes = Characters.of(text.charAt(i));
            if ((classes & Characters.TRADITIONAL) != 0) {
                balance--;
            } else if ((classes & Characters.SIMPLIFIED) != 0) {
                balance++;
            }
        }
        return balance > 0;
    }

    /** Notes each stretch of characters that changed. */
    private static void note(String text, String converted, int start, int end, List<Repair> repairs) {
        int i = start;
        while (i < end) {
            int from = i;
            while (i < end && text.charAt(i) != converted.charAt(i)) {
                i++;
            }
            if (i > from) {
                repairs.add(Repair.certain(
                        RepairKind.TRADITIONAL_SCRIPT,
                        new Span(from, i),
                        text.substring(from, i),
                        converted.substring(from, i)));
            }
            i++;
        }
    }
}
