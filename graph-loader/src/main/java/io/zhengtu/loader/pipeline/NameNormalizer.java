package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.lexical.hanlp.HanLpScriptConverter;
import io.zhengtu.loader.text.ScriptConverter;
import java.nio.charset.Charset;

/** Writes what people ask for as the graph writes it. Safe for use by several threads. */
public final class NameNormalizer {
    private static final Charset SIMPLIFIED = Charset.forName("GB2312");
    private static final ScriptConverter CONVERTER = new HanLpScriptConverter();

    private NameNormalizer() {}

    /**
     * The text in Simplified characters, of the same length. The tables are read when a text first holds a character
     * that the standard for Simplified text lacks; most never do.
     */
    public static String simplified(String text) {
        return SIMPLIFIED.newEncoder().canEncode(text) ? text : CONVERTER.toSimplified(text);
    }
}
