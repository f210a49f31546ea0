package io.zhengtu.loader.measure;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.gazetteer.Lexicons;
import io.zhengtu.loader.linking.LinkedDocument;
import io.zhengtu.loader.ontology.Aspect;
import io.zhengtu.loader.ontology.MeasureKind;
import io.zhengtu.loader.quantity.LeadWords;
import io.zhengtu.loader.quantity.Quantity;
import io.zhengtu.loader.quantity.QuantityScanner;
import io.zhengtu.loader.quantity.Units;
import io.zhengtu.loader.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the targets and outcomes of a report. Safe for use by several threads. */
public final class MeasureExtractor {
    private final NumberSites numbers;
    private final IndicatorTable table;
    private final IndicatorFinder indicators;
    private final MeasureRules rules;
    private final IndicatorNames names;
    private final TimeRules times = new TimeRules();
    private final AboutFinder abouts;

    /**
     * An extractor that reads its tables below a folder.
     *
     * @param data the folder with {@code gazetteers} and {@code lexicons}
     */
    public MeasureExtractor(Path data) {
        Lexicons lexicons = new Lexicons(data.resolve("lexicons"));
        Lexicons tables = new Lexicons(data.resolve("gazetteers"));
        MeasureLexicon lexicon = new MeasureLexicon(lexicons);
        numbers = new NumberSites(
                new QuantityScanner(Units.of(tables.table("units")), LeadWords.of(lexicons.table("measure-lead"))));
        table = IndicatorTable.of(tables.table("indicators"));
        indicators = new IndicatorFinder(lexicon, table);
        rules = new MeasureRules(lexicon);
        abouts = new AboutFinder(lexicon);
        names = new IndicatorNames(table);
    }

    /** The table of the field's indicators. */
    public IndicatorTable indicators() {
        return table;
    }

    /** The measures, in the order of the text. */
    public List<StatedMeasure> extract(LinkedDocument linked) {
        Document document = linked.document().document();
        List<StatedMeasure> measures = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            MeasureKind kind = times.kind(sentence);
            if (kind != null) {
                SentenceView view = new SentenceView(sentence, linked.document().tokens(sentence));
                measures.addAll(measures(linked, view, kind));
            }
        }
        return measures;
    }

    private List<StatedMeasure> measures(LinkedDocument linked, SentenceView view, MeasureKind kind) {
        List<NumberSite> sites = numbers.of(view);
        List<List<Named>> named = indicators.name(view, sites);
        List<StatedMeasure> measures = new ArrayList<>();
        Aspect before = null;
        for (int i = 0; i < sites.size(); i++) {
            for (Named name : named.get(i)) {
                Aspect aspect = rules.aspect(view, sites.get(i), name, before);
                measures.add(measure(linked, view, kind, sites, sites.get(i), name, aspect));
                before = aspect;
            }
        }
        return measures;
    }

    private StatedMeasure measure(
            LinkedDocument linked,
            SentenceView view,
            MeasureKind kind,
            List<NumberSite> sites,
            NumberSite site,
            Named named,
            Aspect aspect) {
        Quantity quantity = site.quantity();
        String unit = rules.unit(view, quantity, named.noun());
        return new StatedMeasure(
                kind,
                names.of(named.name(), aspect, unit),
                aspect,
                rules.comparator(view, site, kind),
                rules.value(quantity, aspect),
                unit,
                quantity.span().of(view.text()),
                times.year(linked.document().document(), view, site, kind),
                abouts.find(linked, view, site, named),
                times.ambition(view, sites, site, kind),
                view.sentence().ordinal(),
                quote(view, site));
    }

    private static Span quote(SentenceView view, NumberSite site) {
        int start = 0;
        int end = view.text().length();
        if (end > LONGEST_QUOTE) {
            start = Math.max(0, site.clauseStart() - LONGEST_QUOTE / 2);
            end = Math.min(end, Math.max(site.clauseEnd(), start + LONGEST_QUOTE / 2));
        }
        return new Span(start + view.offset(), end + view.offset());
    }

    private static final int LONGEST_QUOTE = 500;
}
