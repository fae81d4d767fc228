/** A module that only asks: its tables come from the module with the schema, and no processor runs here. */
package web;
