/** Which units and caseworkers a record or a case belongs to, and how that has changed. */
@NullMarked
package se.samspel.participant.responsibility;

import org.jspecify.annotations.NullMarked;
