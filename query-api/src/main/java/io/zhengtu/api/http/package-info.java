/** Routes, one class a resource; errors as problem details in one table. The only package that knows Javalin. */
@NullMarked
package io.zhengtu.api.http;

import org.jspecify.annotations.NullMarked;
