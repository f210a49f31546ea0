package io.zhengtu.loader.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Short invented reports, as files. */
public final class SampleText {
    private static final List<String> COUNTIES = List.of("大洼区", "双台子区", "兴隆台区", "盘山县");

    private SampleText() {}

    /** A report of a county of 盘锦市, with a figure in it. */
    public static String report(String county, int year, int firms) {
        return """
                %1$d年%2$s政府工作报告
                %3$d年12月27日在盘锦市%2$s第十九届人民代表大会第四次会议上
                %2$s人民政府区长 张明
                各位代表：
                现在，我代表%2$s人民政府向大会报告工作，请予审议。
                一、%3$d年工作回顾
                地区生产总值增长5.%4$d%%，规上工业企业达到%5$d家，一般公共预算收入增长6.2%%。
                石化产业提质增效，海蓝燃料有限公司加注码头项目开工建设。
                二、%1$d年重点任务
                地区生产总值增长5.5%%以上，规上工业企业新增%4$d家。
                加快石化产业园建设，推进海蓝燃料有限公司加注码头项目竣工投产。
                """.formatted(year, county, year - 1, firms % 10, firms);
    }

    /** Writes reports of several counties and years into a folder. */
    public static List<Path> write(Path folder, int count) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String county = COUNTIES.get(i % COUNTIES.size());
            int year = 2010 + i / COUNTIES.size();
            files.add(write(folder.resolve("report-%03d.txt".formatted(i)), report(county, year, 100 + i)));
        }
        return files;
    }

    /** Writes a file. */
    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
