/** Reports that come in over the API: where they are kept, and how they are loaded into the store that is served. */
@NullMarked
package io.zhengtu.api.intake;

import org.jspecify.annotations.NullMarked;
