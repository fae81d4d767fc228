@NullMarked
package shop.web;

import org.jspecify.annotations.NullMarked;
