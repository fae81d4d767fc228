@NullMarked
package blog.web;

import org.jspecify.annotations.NullMarked;
