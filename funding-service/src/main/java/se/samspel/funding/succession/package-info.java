/** One authority takes over all that another authority of the same organisation had. */
@NullMarked
package se.samspel.funding.succession;

import org.jspecify.annotations.NullMarked;
