/** Mentions of entities in a document, and the policy that settles overlaps. */
@NullMarked
package io.zhengtu.loader.mention;

import org.jspecify.annotations.NullMarked;
