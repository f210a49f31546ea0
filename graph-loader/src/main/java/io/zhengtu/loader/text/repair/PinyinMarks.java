package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.Alignment;
import io.zhengtu.loader.text.PinyinReadings;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes away readings that a mirror put in brackets after characters: {@code 區(qū)}, {@code 区(qu)}, doubled
 * {@code 區(qū)(qu)}. Only what is a reading of the character right before it goes; {@code （縣域）} and Latin words stay.
 */
final class PinyinMarks implements RepairStep {
    private final PinyinReadings readings;

    PinyinMarks(PinyinReadings readings) {
        this.readings = readings;
    }

    @Override
    public boolean treats(Symptoms symptoms) {
        return symptoms.marked() > 0;
    }

    @Override
    public Repaired repair(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Alignment.Builder alignment = new Alignment.Builder();
        List<Repair> repairs = new ArrayList<>();
        int copied = 0;
        for (int i = 1; i < text.length(); i++) {
            if (!Characters.is(text.charAt(i), Characters.OPEN)) {
                continue;
            }
            int end = markEnd(text, i, marked(text, i - 1));
            if (end > i) {
                clean.append(text, copied, i);
                alignment.replace(i, end, clean.length(), clean.length());
                repairs.add(Repair.certain(RepairKind.PINYIN_MARK, new Span(i, end), text.substring(i, end), ""));
                copied = end;
                i = end - 1;
            }
        }
        if (copied == 0) {
            return Repaired.unchanged(text);
        }
        clean.append(text, copied, text.length());
        return new Repaired(clean.toString(), alignment.build(text.length(), clean.length()), repairs);
    }

    /**
     * The character that a mark after this place belongs to: the one that stands there, or the one that a letter makes
     * with the last byte before it, {@code 款I(lǐng)P}.
     */
    private static char marked(String text, int at) {
        char c = text.charAt(at);
        return c >= Gbk.FIRST_TRAIL && c < 0x7f && at > 0
                ? Gbk.decode(Gbk.trail(Characters.unfolded(text.charAt(at - 1))), c)
                : c;
    }

    /** Whether a syllable is a reading of a character. */
    boolean isReading(PinyinSyllable syllable, char marked) {
        return syllable.isAmong(readings.of(marked));
    }

    /** Where the marks of a character end that begin at an opening bracket; the bracket's own place where none does. */
    int markEnd(String text, int open, char marked) {
        int end = open;
        while (end < text.length() && Characters.is(text.charAt(end), Characters.OPEN)) {
            PinyinSyllable syllable = PinyinSyllable.closedAt(text, end + 1);
            if (syllable == null || !isReading(syllable, marked)) {
                break;
            }
            end += 1 + syllable.closedLength();
        }
        return end;
    }
}
