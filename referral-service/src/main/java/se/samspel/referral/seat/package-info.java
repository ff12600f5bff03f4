/** Who staffs an intervention and who steers it, by organisation and never by name. */
@NullMarked
package se.samspel.referral.seat;

import org.jspecify.annotations.NullMarked;
