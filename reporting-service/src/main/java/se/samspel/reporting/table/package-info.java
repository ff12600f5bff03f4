/** Reports as they are answered and kept in JSON. */
@NullMarked
package se.samspel.reporting.table;

import org.jspecify.annotations.NullMarked;
