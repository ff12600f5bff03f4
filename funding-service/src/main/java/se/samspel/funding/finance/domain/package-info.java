/** The money table of an intervention's year and how new figures enter it. */
@NullMarked
package se.samspel.funding.finance.domain;

import org.jspecify.annotations.NullMarked;
