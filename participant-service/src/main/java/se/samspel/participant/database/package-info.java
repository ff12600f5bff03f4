/** Plain SQL in the transaction of the caller. */
@NullMarked
package se.samspel.participant.database;

import org.jspecify.annotations.NullMarked;
