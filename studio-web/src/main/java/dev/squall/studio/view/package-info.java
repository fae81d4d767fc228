/**
 * What the templates show: one record for each page, made of text that is ready to be escaped and printed.
 *
 * <p>A template decides where a thing stands, never what it says. Numbers, sizes, links and CSS classes arrive here
 * finished, from {@code page}. Nothing of the database and nothing of HTTP is known here.
 */
@NullMarked
package dev.squall.studio.view;

import org.jspecify.annotations.NullMarked;
