/** Tests of DDL text and plans; those about data run on a real server. */
@NullMarked
package dev.squall.schema.ddl;

import org.jspecify.annotations.NullMarked;
