"""What users ask of an actor: gender, party, organisation and role, each with what it rests on."""
