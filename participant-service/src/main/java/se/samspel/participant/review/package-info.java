/** What somebody should look at afterwards: attempts and accesses out of the ordinary. */
@NullMarked
package se.samspel.participant.review;

import org.jspecify.annotations.NullMarked;
