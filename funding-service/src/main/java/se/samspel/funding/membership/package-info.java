/** How members leave an association, and whether its members cover its area. */
@NullMarked
package se.samspel.funding.membership;

import org.jspecify.annotations.NullMarked;
