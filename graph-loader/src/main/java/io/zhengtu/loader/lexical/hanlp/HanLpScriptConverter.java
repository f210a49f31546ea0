package io.zhengtu.loader.lexical.hanlp;

import com.hankcs.hanlp.HanLP;
import io.zhengtu.loader.text.ScriptConverter;

/** HanLP's conversion of words and characters, kept to one code unit for one. */
public final class HanLpScriptConverter implements ScriptConverter {
    @Override
    public String toSimplified(String text) {
        String converted = HanLP.convertToSimplifiedChinese(text);
        return converted.length() == text.length() ? converted : byCharacter(text);
    }

    /** A rare character whose Simplified form lies outside the basic plane stays, so that offsets do. */
    private static String byCharacter(String text) {
        StringBuilder converted = new StringBuilder(text.length());
        for (String line : text.split("(?<=\n)", -1)) {
            String whole = HanLP.convertToSimplifiedChinese(line);
            if (whole.length() == line.length()) {
                converted.append(whole);
                continue;
            }
            for (int i = 0; i < line.length(); i++) {
                String one = HanLP.convertToSimplifiedChinese(line.substring(i, i + 1));
                converted.append(one.length() == 1 ? one : line.substring(i, i + 1));
            }
        }
        return converted.toString();
    }
}
