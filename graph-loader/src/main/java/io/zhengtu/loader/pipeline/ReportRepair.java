package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.lexical.hanlp.HanLpPinyin;
import io.zhengtu.loader.lexical.hanlp.HanLpScriptConverter;
import io.zhengtu.loader.lexical.hanlp.HanLpWordModel;
import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.SourceText;
import io.zhengtu.loader.text.repair.RepairChain;
import io.zhengtu.loader.text.repair.ScriptGaps;
import java.nio.file.Path;

/** Reads damaged text true: the repair chain with its dictionaries and models. Safe for use by several threads. */
public final class ReportRepair {
    private final RepairChain chain;

    /**
     * A repair that reads its tables and models below a folder.
     *
     * @param data the folder with {@code lexicons} and {@code models}
     */
    public ReportRepair(Path data) {
        chain = RepairChain.of(
                new HanLpPinyin(),
                ScriptGaps.read(data.resolve("lexicons/script-gaps.tsv"), new HanLpScriptConverter()),
                new HanLpWordModel(),
                data.resolve("models/character-counts.gz"));
    }

    /** What was damaged in a report's source, and how it was read. */
    public DamageReport damage(RawReport report) {
        return DamageReport.of(report, chain.repair(report.source()));
    }

    /** The text read true, with the way back to the source and the spots that were damaged. */
    public CleanText repair(SourceText source) {
        return chain.repair(source);
    }
}
