package io.zhengtu.api.http;

import io.zhengtu.api.access.AccessSettings;
import io.zhengtu.api.graph.GraphVersion;

/**
 * What the API needs besides the readings.
 *
 * @param access who may ask, and how much
 * @param version tells when the graph has changed
 */
public record Services(AccessSettings access, GraphVersion version) {}
