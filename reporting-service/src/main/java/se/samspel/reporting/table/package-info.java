/** Reports as they are answered in JSON. */
@NullMarked
package se.samspel.reporting.table;

import org.jspecify.annotations.NullMarked;
