package io.zhengtu.api.http;

import io.zhengtu.api.access.AccessSettings;
import io.zhengtu.api.export.Exports;
import io.zhengtu.api.graph.GraphVersion;
import io.zhengtu.api.intake.Intake;
import io.zhengtu.api.reconciliation.Reconciler;

/**
 * What the API needs besides the readings.
 *
 * @param access who may ask, and how much
 * @param version tells when the graph has changed
 * @param intake takes reports in
 * @param exports writes the graph as files
 * @param reconciler matches names of other people's tables
 * @param keptBytes how many bytes of answers are kept until the graph changes; 0 for none
 */
public record Services(
        AccessSettings access,
        GraphVersion version,
        Intake intake,
        Exports exports,
        Reconciler reconciler,
        long keptBytes) {}
