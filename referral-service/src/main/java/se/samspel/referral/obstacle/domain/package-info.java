/** A structural obstacle and its rules. */
@NullMarked
package se.samspel.referral.obstacle.domain;

import org.jspecify.annotations.NullMarked;
