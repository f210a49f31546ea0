package io.zhengtu.loader.lexical.hanlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import io.zhengtu.loader.text.NamePinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** HanLP's pinyin of whole names, which reads a character by the word that it stands in (重庆 is chong qing). */
public final class HanLpNamePinyin implements NamePinyin {
    @Override
    public List<String> syllables(String name) {
        List<Pinyin> readings = HanLP.convertToPinyinList(name);
        List<String> syllables = new ArrayList<>();
        for (int i = 0; i < readings.size() && i < name.length(); i++) {
            char letter = name.charAt(i);
            if (readings.get(i) != Pinyin.none5) {
                syllables.add(readings.get(i).getPinyinWithoutTone());
            } else if (Character.isLetterOrDigit(letter)) {
                syllables.add(String.valueOf(letter).toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(syllables);
    }
}
