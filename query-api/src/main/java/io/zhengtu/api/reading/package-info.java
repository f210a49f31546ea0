/** What a question returns, as records, and the ports that fetch it. */
@NullMarked
package io.zhengtu.api.reading;

import org.jspecify.annotations.NullMarked;
