/** What each member is called on to pay of its contribution, and what it has paid. */
@NullMarked
package se.samspel.funding.contributioncall;

import org.jspecify.annotations.NullMarked;
