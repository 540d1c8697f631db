"""Works on a served fake as any user of boto3 would; prints what it saw as JSON. Its argument is the endpoint."""

import json
import sys
from decimal import Decimal

import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.config import Config
from botocore.exceptions import ClientError

options = {
    "endpoint_url": sys.argv[1],
    "region_name": "eu-central-1",
    "aws_access_key_id": "any",
    "aws_secret_access_key": "any",
    "config": Config(retries={"max_attempts": 0}),
}
dynamodb = boto3.resource("dynamodb", **options)
table = dynamodb.create_table(
    TableName="Songs",
    BillingMode="PAY_PER_REQUEST",
    KeySchema=[{"AttributeName": "artist", "KeyType": "HASH"}, {"AttributeName": "title", "KeyType": "RANGE"}],
    AttributeDefinitions=[
        {"AttributeName": "artist", "AttributeType": "S"},
        {"AttributeName": "title", "AttributeType": "S"},
    ],
)
table.wait_until_exists()
with table.batch_writer() as batch:
    for number in range(60):
        batch.put_item(Item={"artist": "Björk", "title": f"Song {number:02}", "year": Decimal(1990 + number)})
table.put_item(Item={"artist": "A", "title": "B", "raw": b"\x00\xff", "tags": {"x", "y"}, "pi": Decimal("3.14")})
seen = {"item": None, "titles": [], "errors": []}
item = table.get_item(Key={"artist": "A", "title": "B"})["Item"]
seen["item"] = [item["raw"].value.hex(), sorted(item["tags"]), str(item["pi"])]
found = table.query(KeyConditionExpression=Key("artist").eq("Björk") & Key("title").begins_with("Song 0"))
seen["titles"] = [song["title"] for song in found["Items"]]
updated = table.update_item(
    Key={"artist": "A", "title": "B"},
    UpdateExpression="SET #n = if_not_exists(#n, :zero) + :one",
    ExpressionAttributeNames={"#n": "plays"},
    ExpressionAttributeValues={":zero": 0, ":one": 1},
    ReturnValues="UPDATED_NEW",
)
seen["plays"] = int(updated["Attributes"]["plays"])
pages = boto3.client("dynamodb", **options).get_paginator("scan").paginate(TableName="Songs", PaginationConfig={"PageSize": 7})
seen["scanned"] = sum(page["Count"] for page in pages)
try:
    table.put_item(Item={"artist": "A", "title": "B"}, ConditionExpression=Attr("artist").not_exists())
except ClientError as error:
    seen["errors"].append([error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]])
try:
    dynamodb.Table("Nope").load()
except ClientError as error:
    seen["errors"].append([error.response["Error"]["Code"], error.response["Error"]["Message"]])
print(json.dumps(seen))
