/** Plain SQL in the transaction of the caller: reports read rows, not objects. */
@NullMarked
package se.samspel.reporting.database;

import org.jspecify.annotations.NullMarked;
