/** Pages for the people who have logged in: how they are reached, by whom, and what frames them. */
@NullMarked
package se.samspel.reporting.pages;

import org.jspecify.annotations.NullMarked;
