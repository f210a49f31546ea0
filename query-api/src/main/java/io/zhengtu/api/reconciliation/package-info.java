/** Matches names in other people's tables to entities, and fills columns from them: the Reconciliation Service API 0.2. */
@NullMarked
package io.zhengtu.api.reconciliation;

import org.jspecify.annotations.NullMarked;
