package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.PinyinReadings;
import java.util.HashMap;
import java.util.Map;

/** The two-byte characters of GBK by how they may be read. */
final class ReadingIndex {
    private static final char[] NONE = {};
    private final Map<String, char[]> byReading = new HashMap<>();

    ReadingIndex(PinyinReadings readings) {
        Map<String, StringBuilder> lists = new HashMap<>();
        for (int lead = Gbk.FIRST_LEAD; lead <= Gbk.LAST; lead++) {
            for (int trail = Gbk.FIRST_TRAIL; trail <= Gbk.LAST; trail++) {
                char c = Gbk.decode(lead, trail);
                if (!Characters.isHan(c)) {
                    continue;
                }
                for (String reading : readings.of(c)) {
                    String letters = reading.substring(0, reading.length() - 1);
                    lists.computeIfAbsent(reading, key -> new StringBuilder()).append(c);
                    StringBuilder toneless = lists.computeIfAbsent(letters, key -> new StringBuilder());
                    if (toneless.isEmpty() || toneless.charAt(toneless.length() - 1) != c) {
                        toneless.append(c);
                    }
                }
            }
        }
        lists.forEach((reading, characters) ->
                byReading.put(reading, characters.toString().toCharArray()));
    }

    /** The characters that read so, in the order of their codes; where a tone is written, those of that tone. */
    char[] reading(PinyinSyllable syllable) {
        String key = syllable.tone() == 0 ? syllable.letters() : syllable.letters() + syllable.tone();
        return byReading.getOrDefault(key, NONE);
    }
}
