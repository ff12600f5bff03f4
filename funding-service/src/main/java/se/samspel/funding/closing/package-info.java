/** How an intervention ends, and what of its money is left then. */
@NullMarked
package se.samspel.funding.closing;

import org.jspecify.annotations.NullMarked;
