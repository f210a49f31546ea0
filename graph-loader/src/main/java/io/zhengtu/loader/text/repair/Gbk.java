package io.zhengtu.loader.text.repair;

import java.nio.charset.Charset;

/** The GBK code table: characters of two bytes, a lead of 0x81–0xFE and a trail of 0x40–0xFE that may be ASCII. */
final class Gbk {
    static final int FIRST_LEAD = 0x81;
    static final int LAST = 0xfe;
    static final int FIRST_TRAIL = 0x40;
    private static final int ROW = LAST + 1;
    private static final char[] CHARACTERS = new char[ROW * ROW];
    private static final char[] CODES = new char[Character.MAX_VALUE + 1];

    static {
        Charset gbk = Charset.forName("GBK");
        byte[] pair = new byte[2];
        for (int lead = FIRST_LEAD; lead <= LAST; lead++) {
            for (int trail = FIRST_TRAIL; trail <= LAST; trail++) {
                pair[0] = (byte) lead;
                pair[1] = (byte) trail;
                String decoded = new String(pair, gbk);
                // The user-defined rows decode to the private use area; to a web decoder they are undefined.
                if (decoded.length() == 1
                        && decoded.charAt(0) != '\ufffd'
                        && Character.getType(decoded.charAt(0)) != Character.PRIVATE_USE) {
                    CHARACTERS[lead * ROW + trail] = decoded.charAt(0);
                    CODES[decoded.charAt(0)] = (char) ((lead << 8) | trail);
                }
            }
        }
    }

    private Gbk() {}

    /** The two bytes of a character as one number, or 0 where it has no two bytes in GBK. */
    static int code(char c) {
        return CODES[c];
    }

    static int lead(char c) {
        return CODES[c] >>> 8;
    }

    static int trail(char c) {
        return CODES[c] & 0xff;
    }

    static boolean isLead(int value) {
        return value >= FIRST_LEAD && value <= LAST;
    }

    /** The character of two bytes, or 0 where GBK defines none. */
    static char decode(int lead, int trail) {
        return isLead(lead) && trail >= FIRST_TRAIL && trail <= LAST ? CHARACTERS[lead * ROW + trail] : 0;
    }

    /** Whether two bytes form a pair that GBK leaves undefined: a decoder drops it without a trace. */
    static boolean isUndefined(int lead, int trail) {
        return isLead(lead)
                && trail >= FIRST_TRAIL
                && trail <= LAST
                && trail != 0x7f
                && CHARACTERS[lead * ROW + trail] == 0;
    }
}
