/** The association's own budget of a year: what it has, grants, spends and may still grant. */
@NullMarked
package se.samspel.funding.ownbudget;

import org.jspecify.annotations.NullMarked;
