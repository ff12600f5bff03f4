/** Payments of approved drawdowns: what is to be paid, and what has been (M9). */
@NullMarked
package se.samspel.funding.payment;

import org.jspecify.annotations.NullMarked;
