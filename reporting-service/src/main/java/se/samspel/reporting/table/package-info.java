/** Reports as JSON. */
@NullMarked
package se.samspel.reporting.table;

import org.jspecify.annotations.NullMarked;
