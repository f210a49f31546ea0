package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.ScriptConverter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashMap;
import java.util.Map;

/** Simplified forms of single characters, out of any context: good enough to weigh a reading, not to print it. */
final class SimplifiedTable {
    private final Map<Character, String> forms = new HashMap<>();
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
            forms.merge(
                    simplified, simplified + traditional.substring(i, i + 1), (known, more) -> known + more.charAt(1));
        }
    }

    char of(char c) {
        return table[c];
    }

    /** The characters whose Simplified form this is, itself among them. */
    String formsOf(char simplified) {
        return forms.getOrDefault(simplified, String.valueOf(simplified));
    }
}
