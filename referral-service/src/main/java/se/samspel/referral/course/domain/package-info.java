/** A referral's course from submission to close: states, moves, who makes them, who sees them. */
@NullMarked
package se.samspel.referral.course.domain;

import org.jspecify.annotations.NullMarked;
