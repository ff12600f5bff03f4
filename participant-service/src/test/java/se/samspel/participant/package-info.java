/** The participant service seen through its API, its database and its events. */
package se.samspel.participant;
