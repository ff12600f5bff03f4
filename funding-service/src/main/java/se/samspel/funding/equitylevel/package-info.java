/** Up to what equity an association is reasonable to have: dated tables of steps, as data. */
@NullMarked
package se.samspel.funding.equitylevel;

import org.jspecify.annotations.NullMarked;
