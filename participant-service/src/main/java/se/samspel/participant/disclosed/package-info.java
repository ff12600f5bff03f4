/** What was disclosed under a form, in which versions, and who has fetched it. */
@NullMarked
package se.samspel.participant.disclosed;

import org.jspecify.annotations.NullMarked;
