/** Tells others that members are called on, and of calls that are overdue. */
@NullMarked
package se.samspel.funding.calltelling;

import org.jspecify.annotations.NullMarked;
