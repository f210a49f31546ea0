package io.zhengtu.loader.measure;

import java.util.List;

/** Finds where the name ends of what has a place in an order: before 居全国 in 增速居全国第4位. */
final class RankNames {
    private static final List<String> SCOPES =
            List.of("全国", "全省", "全市", "全区", "全球", "世界", "西部", "东部", "中部", "亚洲", "东北", "全自治区", "的");
    private final MeasureLexicon lexicon;

    RankNames(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** One past the last character of the name that a rank is of. */
    int nameEnd(SentenceView view, NumberSite site) {
        int from = site.leftStart();
        int end = site.quantity().leadStart();
        for (int at = end; at > from; at--) {
            String verb = lexicon.rankVerbs().endingAt(view.text(), from, at);
            if (verb != null && view.isBoundary(at - verb.length())) {
                end = at - verb.length();
                at = end + 1;
            }
        }
        for (String scope : SCOPES) {
            if (end - scope.length() >= from && view.text().startsWith(scope, end - scope.length())) {
                end -= scope.length();
            }
        }
        return end;
    }
}
