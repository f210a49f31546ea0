package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.Divisions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Full and short names of the divisions down to county level, to tell where a name starts with a place. */
final class PlaceNames {
    private static final Pattern SHORT =
            Pattern.compile("(特别行政区|(维吾尔|壮族|回族)?自治区|[^省市]{2,}族自治[州县旗]|省|市|县|区|旗|盟|地区|林区|新区)$");
    private final WordList names;

    PlaceNames(Divisions divisions) {
        List<String> all = new ArrayList<>(List.of("京津冀", "长三角", "粤港澳大湾区", "成渝", "中国", "北部湾"));
        for (Division division : divisions.all()) {
            if (division.level() != Division.Level.TOWNSHIP) {
                all.add(division.name());
                String shorter = SHORT.matcher(division.name()).replaceFirst("");
                if (shorter.length() >= 2) {
                    all.add(shorter);
                }
            }
        }
        names = new WordList(all);
    }

    /** Length of the longest place name that starts here; 0 where there is none. */
    int prefix(String text, int from, int to) {
        return names.prefix(text, from, to);
    }

    /** Length of the longest place name that ends here; 0 where there is none. */
    int suffix(String text, int from, int to) {
        return names.suffix(text, from, to);
    }
}
