/** Tells the others the money of an association's calendar year. */
@NullMarked
package se.samspel.funding.associationyear;

import org.jspecify.annotations.NullMarked;
