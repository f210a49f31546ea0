package io.zhengtu.loader.text;

/** Converts Traditional Chinese to Simplified. Implementations are safe for use by several threads. */
public interface ScriptConverter {
    /** The text in Simplified characters; of the same length, so that every offset stays. */
    String toSimplified(String text);
}
