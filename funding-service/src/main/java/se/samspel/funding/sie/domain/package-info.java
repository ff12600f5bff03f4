/** Files of SIE 1 to 4 (SIE 4B): read to what money they tell of, and written. */
@NullMarked
package se.samspel.funding.sie.domain;

import org.jspecify.annotations.NullMarked;
