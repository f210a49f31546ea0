package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.ScriptConverter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.jspecify.annotations.Nullable;

/** Simplified forms of single characters, out of any context: good enough to weigh a reading, not to print it. */
final class SimplifiedTable {
    /** By Simplified character; none where it is its own only form. */
    private final @Nullable String[] forms = new @Nullable String[Character.MAX_VALUE + 1];

    private final char[] table = new char[Character.MAX_VALUE + 1];

    SimplifiedTable(ScriptConverter converter) {
        StringBuilder characters = new StringBuilder();
        CharsetEncoder national = Charset.forName("GB2312").newEncoder();
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
            // Variants such as 爲 and 羣 are in neither script's set; mirrors write them all the same.
            if ((Characters.isHan((char) c) && !national.canEncode((char) c)) || c == '著') {
                characters.append((char) c).append('\n');
            }
        }
        String traditional = characters.toString();
        String converted = converter.toSimplified(traditional);
        for (int i = 0; i < traditional.length(); i += 2) {
            char simplified = converted.charAt(i);
            table[traditional.charAt(i)] = simplified;
            forms[simplified] = formsOf(simplified) + traditional.charAt(i);
        }
    }

    char of(char c) {
        return table[c];
    }

    /** Whether more than one character has this Simplified form. */
    boolean hasForms(char simplified) {
        return forms[simplified] != null;
    }

    /** The characters whose Simplified form this is, itself among them. */
    String formsOf(char simplified) {
        String known = forms[simplified];
        return known == null ? String.valueOf(simplified) : known;
    }
}
