package io.zhengtu.loader.lexical.hanlp;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import io.zhengtu.loader.text.PinyinReadings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Readings from HanLP's pinyin dictionary, kept once they were asked for. */
public final class HanLpPinyin implements PinyinReadings {
    private final AtomicReferenceArray<List<String>> known = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    @Override
    public List<String> of(char character) {
        List<String> readings = known.get(character);
        if (readings == null) {
            readings = lookUp(character);
            known.set(character, readings);
        }
        return readings;
    }

    private static List<String> lookUp(char character) {
        Pinyin[] found = PinyinDictionary.get(String.valueOf(character));
        List<String> readings = new ArrayList<>();
        if (found != null) {
            for (Pinyin pinyin : found) {
                readings.add(pinyin.getPinyinWithoutTone() + pinyin.getTone());
            }
        }
        return List.copyOf(readings);
    }
}
