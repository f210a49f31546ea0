package io.zhengtu.loader.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short forms of a division's name: 大洼 for 大洼区, 延边 and 延边州 for 延边朝鲜族自治州. */
public final class ShortNames {
    /** The peoples that name autonomous divisions, with and without 族; the longer before what it begins with. */
    private static final String PEOPLES = "(?:蒙古|维吾尔|哈萨克|柯尔克孜|达斡尔|鄂温克|鄂伦春|塔吉克|乌孜别克|塔塔尔|俄罗斯|朝鲜|布依|土家|哈尼|傈僳|拉祜|"
            + "纳西|景颇|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|德昂|保安|裕固|独龙|门巴|珞巴|基诺|东乡|高山|各|回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|京)";

    private static final Pattern AUTONOMOUS =
            Pattern.compile("^(.{2,}?)" + PEOPLES + "?(?:族?" + PEOPLES + "族)*族?自治([区州县旗])$");
    private static final Pattern PLAIN = Pattern.compile("^(.{2,}?)(特别行政区|省|市|新区|特区|林区|地区|县|区|盟|旗|州)$");
    private static final Pattern TOWN = Pattern.compile("^(.{2,}?)(?:" + PEOPLES + "族)*(街道办事处|街道|办事处|苏木|镇|乡)$");

    private static final Pattern TOWN_KIND = Pattern.compile("(?:街道办事处|办事处|街道|苏木|镇|乡|办)$");

    private ShortNames() {}

    /** The forms of a name besides itself, the shortest first; none where leaving off its kind would leave one character. */
    public static List<String> of(Division division) {
        List<String> forms = new ArrayList<>();
        String name = division.name();
        if (division.level() == Division.Level.TOWNSHIP) {
            Matcher town = TOWN.matcher(name);
            if (town.matches()) {
                forms.add(town.group(1));
            }
            return forms;
        }
        Matcher autonomous = AUTONOMOUS.matcher(name);
        Matcher plain = PLAIN.matcher(name);
        if (autonomous.matches()) {
            forms.add(autonomous.group(1));
            if (division.level() != Division.Level.PROVINCE) {
                forms.add(autonomous.group(1) + autonomous.group(2));
            }
        } else if (plain.matches()) {
            forms.add(plain.group(1));
        }
        return forms;
    }

    /** The name of a township without its kind: 建设 for 建设街道, 建设办事处 and 建设办; the name itself where one character would stay. */
    public static String townStem(String name) {
        Matcher matcher = TOWN_KIND.matcher(name);
        return matcher.find() && matcher.start() >= 2 ? name.substring(0, matcher.start()) : name;
    }

    /** The shortest form, or the name itself where it has none: 大洼, 兴安 (盟), 费县. */
    public static String shortest(Division division) {
        List<String> forms = of(division);
        return forms.isEmpty() ? division.name() : forms.get(0);
    }
}
