/** Whether a referral as known here lets its person be enrolled. */
@NullMarked
package se.samspel.participant.admission;

import org.jspecify.annotations.NullMarked;
