package io.zhengtu.loader.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Texts that no writer meant and that all stages have to survive, by what is wrong with them. */
public final class HostileTexts {
    /** Characters of the longest of them. */
    public static final int LONG = 1 << 20;

    private static final long SEED = 20250114;
    private static final String MIXED = "大洼區Дом東京タワー서울😀𠮷αβγ!?()（縣）qū區(qū)?xì)O业；";

    private HostileTexts() {}

    /** Short and middling ones, for many looks at each. */
    public static Map<String, String> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nothing", "");
        texts.put("a lost byte alone", "?");
        texts.put("a lone high surrogate", "區\ud840，增長\ud840");
        texts.put("lone low surrogates", "\udc00\udc00區(qū)\udc00?");
        texts.put("surrogates in the wrong order", "\udc00\ud840區(qū)?\udc00\ud840");
        texts.put("paired surrogates", "𠮷區(qū)😀?𠮷(jí)".repeat(20));
        texts.put("ideographic spaces", "\u3000\u3000區\u3000(qū)\u3000?\u3000。\u3000".repeat(50));
        texts.put("nulls", "\0區\0(qū)\0?\0\0".repeat(50));
        texts.put("opening brackets", "區(（《“【".repeat(200));
        texts.put("closing brackets", "區)）》”】".repeat(200));
        texts.put("brackets that do not match", "區((qū（(qu]）》“".repeat(200));
        texts.put("marks of nothing", "(qū)(qū)(qū)?(qū)".repeat(100));
        texts.put("lost bytes only", "?".repeat(3000));
        texts.put("lost bytes and marks", "?qū)".repeat(1000));
        texts.put("replacement characters", "區(qū)\ufffd\ufffd縣".repeat(300));
        texts.put("full stops only", "。".repeat(3000));
        texts.put("line ends of every kind", "區\r\n縣\r\u2028市\u0085?\f\n\n".repeat(100));
        texts.put("mixed scripts", MIXED.repeat(40));
        texts.put("letters of pinyin", "(aāáǎàbcdeēéěè".repeat(200));
        texts.put("private and unassigned characters", "\ue000區(qū)\uffff?\ufffe\u0378".repeat(50));
        byte[] bytes = new byte[4000];
        new Random(SEED).nextBytes(bytes);
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GBK"), Charset.forName("Big5")
        }) {
            texts.put("random bytes read as " + charset, new String(bytes, charset));
        }
        texts.put("random characters", random(new Random(SEED), 4000));
        return texts;
    }

    /** Such of a given length, on one line. */
    public static Map<String, String> ofLength(int length) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("one line of Simplified", stretched("推动高质量发展增长百分之五", length));
        texts.put("one line of Traditional", stretched("推動高質量發展區(qū)增長百分之五縣", length));
        texts.put(
                "damage on one line",
                stretched("全區(qū)推動高質量發展" + "增長百分之五".repeat(60) + "開展?jié)O業，燃?xì)夤芫W(wǎng)建設", length));
        texts.put("damage without end", stretched("區(qū)縣?" + "縣".repeat(80), length));
        texts.put("brackets that never close", stretched("區((（《“", length));
        texts.put("brackets of other kinds", "（".repeat(length / 2) + "》".repeat(length / 2));
        texts.put("lines of one character", stretched("區\n", length));
        return texts;
    }

    private static String stretched(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    /** Characters of those that repair looks for, in any order. */
    public static String random(Random random, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(MIXED.charAt(random.nextInt(MIXED.length())));
        }
        return text.toString();
    }
}
