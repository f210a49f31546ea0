/** What is counted of requests, and how it is shown to Prometheus; the only importer of Micrometer. */
@NullMarked
package io.zhengtu.api.metrics;

import org.jspecify.annotations.NullMarked;
